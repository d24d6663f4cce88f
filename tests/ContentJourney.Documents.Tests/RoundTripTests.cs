using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Experiments;
using ContentJourney.Journeys;
using ContentJourney.Personas;

namespace ContentJourney.Documents.Tests;

public class RoundTripTests
{
    [Fact]
    public void Settings_come_back() => AssertComesBack<SiteSettings>();

    [Fact]
    public void A_persona_comes_back() => AssertComesBack<Persona>();

    [Fact]
    public void A_phase_model_comes_back() => AssertComesBack<PhaseModel>();

    [Fact]
    public void A_channel_comes_back() => AssertComesBack<Channel>();

    [Fact]
    public void A_content_type_comes_back() => AssertComesBack<ContentType>();

    [Fact]
    public void A_split_test_comes_back() => AssertComesBack<Experiment>();

    [Fact]
    public void A_journey_comes_back() => AssertComesBack<Journey>();

    [Fact]
    public void An_item_comes_back() => AssertComesBack<Item>();

    [Fact]
    public void What_is_barely_filled_comes_back()
    {
        AssertComesBack(new Item { Key = "x", Type = "t", Variants = [new() { Key = "base", Locale = Locale.Of("de") }] });
        AssertComesBack(new Persona { Key = "x", Name = "X", TechnicalKnowledge = KnowledgeLevel.Novice });
        AssertComesBack(new Channel { Key = "x", Name = "X", Kind = ChannelKind.Screen, Form = TextForm.Html });
        AssertComesBack(new Journey("x", "X", "p", "m", null, []));
        AssertComesBack(new Touchpoint { Key = "x", Name = "X", Channel = "c" });
        AssertComesBack(new SiteSettings { Key = "x", Title = "X", DefaultLocale = Locale.Of("de"), Locales = [Locale.Of("de")] });
        Assert.All(BuiltInChannels.All.AsEnumerable(), AssertComesBack);
    }

    [Fact]
    public void None_here_is_not_the_same_as_not_authored()
    {
        AssertComesBack(new Message { Headline = "", CallsToAction = [], Media = [] });
        AssertComesBack(new Message());
        AssertComesBack(new Media("media/a.svg", "", Renditions: []));
    }

    private static void AssertComesBack<T>()
        where T : notnull => AssertComesBack(Filled.Of<T>());

    private static void AssertComesBack<T>(T value)
        where T : notnull => Assert.Equal(value, DocumentJson.Read<T>(DocumentJson.Write(value)));
}
