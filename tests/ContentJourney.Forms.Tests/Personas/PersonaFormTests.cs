using ContentJourney.Content;
using ContentJourney.Forms.Personas;
using ContentJourney.Personas;

namespace ContentJourney.Forms.Tests.Personas;

public sealed class PersonaFormTests
{
    private static readonly PersonaForm _form = new();

    [Fact]
    public void A_persona_with_everything_comes_back_as_it_was()
    {
        var persona = Filled.Of<Persona>();

        Assert.Equal(persona, RoundTrip.Of(_form, persona, persona.Key));
    }

    [Fact]
    public void A_persona_with_nothing_comes_back_as_it_was()
    {
        var persona = new Persona { Key = "max", Name = "Max" };

        Assert.Equal(persona, RoundTrip.Of(_form, persona, "max"));
    }

    [Fact]
    public void A_portrait_without_sizes_comes_back_as_it_was()
    {
        var persona = new Persona { Key = "max", Name = "Max", Portrait = new Media("media/max.svg", "", Renditions: []) };

        Assert.Equal(persona, RoundTrip.Of(_form, persona, "max"));
    }

    [Fact]
    public void Another_portrait_has_no_sizes_of_the_one_before()
    {
        var fields = _form.FieldsOf(new Persona { Key = "max", Name = "Max", Portrait = new Media("media/a.png", "A", 10, 20, [new Rendition("media/b.png", 1, 2)]) });
        fields.Set("portrait.file", "media/c.png");

        Assert.Equal(new Media("media/c.png", "A"), _form.Read(fields.Reader, "max").Portrait);
    }

    [Fact]
    public void An_age_that_is_no_number_is_a_problem_of_its_field()
    {
        var fields = _form.FieldsOf(new Persona { Key = "max", Name = "Max" });
        fields.Set("ageFrom", "forty");
        var reader = fields.Reader;

        _form.Read(reader, "max");

        Assert.Equal("personas/max/demographics/ageFrom: \"forty\" cannot be read here. A whole number, e.g. 10.", reader.Problems.Single().ToString());
    }

    [Theory]
    [InlineData("Technik Max", "TM")]
    [InlineData("anna von der Ebene", "AE")]
    [InlineData("Zoë", "Z")]
    [InlineData("", "?")]
    public void Initials_stand_in_for_a_portrait(string name, string expected) =>
        Assert.Equal(expected, new PersonaCard(new Persona { Key = "x", Name = name }, null, [], false).Initials);
}
