"""The field reference is what the schema says today."""

from pathlib import Path

from showcase.reference import field_reference


def test_the_field_reference_is_up_to_date():
    written = Path(__file__).parents[1].joinpath("docs/fields.md").read_text(encoding="utf-8")
    assert written == field_reference(), (
        "Run: python -c 'from showcase.reference import field_reference; print(field_reference(), end=\"\")' > docs/fields.md"
    )
