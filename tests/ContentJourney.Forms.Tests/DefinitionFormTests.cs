using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Forms.Channels;
using ContentJourney.Forms.Phases;
using ContentJourney.Forms.Settings;
using ContentJourney.Forms.Types;
using ContentJourney.Journeys;

namespace ContentJourney.Forms.Tests;

public sealed class DefinitionFormTests
{
    [Fact]
    public void A_phase_model_with_everything_comes_back_as_it_was()
    {
        var model = Filled.Of<PhaseModel>();

        Assert.Equal(model, RoundTrip.Of(new PhaseModelForm(), model, model.Key));
    }

    [Fact]
    public void A_channel_with_everything_comes_back_as_it_was()
    {
        var channel = Filled.Of<Channel>();

        Assert.Equal(channel, RoundTrip.Of(new ChannelForm(), channel, channel.Key));
    }

    [Fact]
    public void Every_built_in_channel_comes_back_as_it_was() =>
        Assert.Equal(BuiltInChannels.All.AsEnumerable(), BuiltInChannels.All.Select(channel => RoundTrip.Of(new ChannelForm(), channel, channel.Key)));

    [Fact]
    public void A_content_type_with_everything_comes_back_as_it_was()
    {
        var type = Filled.Of<ContentType>();

        Assert.Equal(type, RoundTrip.Of(new ContentTypeForm(), type, type.Key));
    }

    [Fact]
    public void Settings_with_everything_come_back_as_they_were()
    {
        var settings = Filled.Of<SiteSettings>();

        Assert.Equal(settings, RoundTrip.Of(new SettingsForm(), settings, settings.Key));
    }

    [Fact]
    public void A_budget_that_is_no_number_is_a_problem_of_its_row()
    {
        var fields = new FormFields();
        fields.SetRows("budgets", ["7", "many"], (max, row) => fields.Set($"{row}max", max));
        var reader = fields.Reader;

        new ChannelForm().Read(reader, "watch");

        Assert.Equal("channels/watch/budgets/1/max", reader.Problems.Single().Path);
    }

    [Fact]
    public void A_locale_that_is_none_is_a_problem_of_its_line()
    {
        var fields = new FormFields();
        fields.SetLines("locales", ["de", "d?"]);
        fields.Set("defaultLocale", "de");
        var reader = fields.Reader;

        new SettingsForm().Read(reader, "site");

        Assert.Equal("settings/locales/1: \"d?\" cannot be read here. A language tag, e.g. de or de-CH.", reader.Problems.Single().ToString());
    }

    [Theory]
    [InlineData("Heat-up time", "heatUpTime")]
    [InlineData("Preis", "preis")]
    [InlineData("Größe", "groesse")]
    public void A_field_without_a_key_gets_one_of_its_name(string name, string expected) => Assert.Equal(expected, ContentTypeForm.NameOf(name));

    [Fact]
    public void A_phase_without_a_key_gets_one_of_its_name()
    {
        var fields = new FormFields();
        fields.SetRows("phases", ["Erste Idee"], (name, row) => fields.Set($"{row}name", name));

        Assert.Equal("erste-idee", new PhaseModelForm().Read(fields.Reader, "aida").Phases.Single().Key);
    }

    [Fact]
    public void Two_fillings_differ_in_what_was_changed()
    {
        var form = new ContentTypeForm();
        var before = form.FieldsOf(new ContentType("a", "Article", [new FieldDefinition("x", "X", FieldKind.Text)]));
        var after = form.FieldsOf(new ContentType("a", "Story", []));

        Assert.Equal(
            [new("name", "Article", "Story"), new("fields.0.key", "x", ""), new("fields.0.name", "X", ""), new("fields.0.kind", "Text", "")],
            FieldDifference.Between(before, after));
    }
}
