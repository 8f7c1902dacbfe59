"""The references are what their declarations say today."""

from pathlib import Path

from showcase.reference import data_reference, field_reference, problem_reference


def test_the_field_reference_is_up_to_date():
    written = Path(__file__).parents[1].joinpath("docs/fields.md").read_text(encoding="utf-8")
    assert written == field_reference(), (
        "Run: python -c 'from showcase.reference import data_reference, field_reference; print(field_reference(), end=\"\")' > docs/fields.md"
    )


def test_the_reference_of_the_open_data_is_up_to_date():
    written = Path(__file__).parents[1].joinpath("docs/data-fields.md").read_text(encoding="utf-8")
    assert written == data_reference(), (
        "Run: python -c 'from showcase.reference import data_reference; print(data_reference(), end=\"\")' > docs/data-fields.md"
    )


def test_the_page_about_problems_is_up_to_date():
    written = Path(__file__).parents[1].joinpath("docs/problems.md").read_text(encoding="utf-8")
    assert written == problem_reference(), (
        "Run: python -c 'from showcase.reference import problem_reference; print(problem_reference(), end=\"\")' > docs/problems.md"
    )
