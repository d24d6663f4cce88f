using ContentJourney.Content;
using ContentJourney.Forms.Personas;
using ContentJourney.Personas;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ContentJourney.Forms.Tests;

public sealed class FormReaderTests
{
    [Fact]
    public void Each_of_two_forms_of_a_page_reads_its_own_fields()
    {
        var page = Page(("A.name", "Max"), ("A.tags", "x"), ("A.on", "true"), ("B.name", "Anna"), ("name", "Nobody"));
        var (first, second, whole) = (new FormReader(page, "A."), new FormReader(page, "B."), new FormReader(page));

        Assert.Equal(("Max", "Anna", "Nobody"), (first.Word("name"), second.Word("name"), whole.Word("name")));
        Assert.Equal((true, false, false), (first.Has("on"), second.Has("on"), whole.Has("on")));
        Assert.Equal((true, false, false), (first.Is("on"), second.Is("on"), whole.Is("on")));
        Assert.Equal((["x"], []), (first.Chosen("tags"), second.Chosen("tags")));
        Assert.Equal("Max", whole.Word("A.name"));
    }

    [Fact]
    public void Rows_are_given_without_the_prefix()
    {
        var form = new FormReader(Page(("A.list.0.row", ""), ("A.list.0.sub.0.row", ""), ("A.list.1.row", ""), ("list.2.row", "")), "A.");

        Assert.Equal(["list.0.", "list.1."], form.Rows("list", "row"));
        Assert.Equal(["list.0.sub.0."], form.Rows("list.0.sub", "row"));
    }

    [Fact]
    public void A_span_of_time_is_read_under_the_prefix()
    {
        var form = new FormReader(Page(("A.schedule.from", "2026-12-24T18:00"), ("schedule.until", "2026-12-25T18:00")), "A.");

        Assert.Equal(new Schedule(new DateTimeOffset(2026, 12, 24, 18, 0, 0, TimeSpan.Zero), null), form.Schedule("schedule", "items/x/schedule"));
    }

    [Fact]
    public void A_problem_has_the_path_of_its_value_and_no_prefix()
    {
        var form = new FormReader(Page(("A.priority", "high")), "A.");

        Assert.Equal(0, form.Number("priority", "items/x/priority"));
        Assert.Equal("items/x/priority: \"high\" cannot be read here. A whole number, e.g. 10.", Assert.Single(form.Problems).ToString());
    }

    [Fact]
    public void A_definition_comes_back_from_among_the_fields_of_others()
    {
        var (form, max, anna) = (new PersonaForm(), Filled.Of<Persona>(), new Persona { Key = "anna", Name = "Anna" });
        var page = Page([.. Fields("PersonaPart.", max), .. Fields("Other.", anna)]);

        Assert.Equal(max, form.Read(new FormReader(page, "PersonaPart."), max.Key));
        Assert.Equal(anna, form.Read(new FormReader(page, "Other."), "anna"));

        IEnumerable<(string, StringValues)> Fields(string prefix, Persona persona) => form.FieldsOf(persona).Values.Select(field => (prefix + field.Key, new StringValues(field.Value)));
    }

    private static FormCollection Page(params (string Name, StringValues Values)[] fields) => new(fields.ToDictionary(field => field.Name, field => field.Values, StringComparer.Ordinal));
}
