import { sitemap } from "../lib/sitemap.js";

export const GET = () => new Response(sitemap());
