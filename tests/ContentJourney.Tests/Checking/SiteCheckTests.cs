using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.Journeys;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Checking;

public class SiteCheckTests
{
    [Fact]
    public void A_site_that_is_right_has_no_problems()
    {
        Assert.Empty(SiteCheck.Problems(SiteSample.Site, []));
        Assert.Empty(SiteCheck.Warnings(SiteSample.Site, []));
    }

    [Fact]
    public void A_circle_of_parents_is_told_once() => Expect(
        SiteSample.Site with { Personas = [SiteSample.Persona("anna", "bert"), SiteSample.Persona("bert", "carl"), SiteSample.Persona("carl", "bert")] },
        "persona.parent.circle personas/bert/parent: The parents go round in a circle: bert → carl → bert. Take one parent out.");

    [Fact]
    public void A_persona_is_not_its_own_parent() => Expect(
        SiteSample.Site with { Personas = [SiteSample.Persona("anna", "anna")] },
        "persona.parent.circle personas/anna/parent: The parents go round in a circle: anna → anna. Take one parent out.");

    [Fact]
    public void Unknown_references_of_a_persona_are_named_with_what_was_meant() => Expect(
        SiteSample.Site with { Personas = [SiteSample.Persona("anna", "bärt") with { PreferredChannels = ["desktop", "mobil"], Demographics = new(40, 30) }] },
        "persona.parent.unknown personas/anna/parent: There is no persona \"bärt\".",
        "persona.age.order personas/anna/demographics/ageFrom: The youngest age, 40, is above the oldest, 30.",
        "persona.channel.unknown personas/anna/preferredChannels/1: There is no channel \"mobil\". Did you mean \"mobile\"?");

    [Fact]
    public void Keys_are_well_spelt_and_each_is_there_once() => Expect(
        SiteSample.Site with { Personas = [SiteSample.Persona("Anna"), SiteSample.Persona("bert"), SiteSample.Persona("bert") with { Name = "" }] },
        "persona.key.malformed personas/Anna/key: \"Anna\" is no key; a key has lower-case letters a–z, digits and single hyphens between them, e.g. \"technik-max\".",
        "persona.key.taken personas/bert#2/key: \"bert\" is the key of another one here already; choose another.",
        "persona.name.missing personas/bert#2/name: The persona's name is missing.");

    [Fact]
    public void A_phase_key_is_unique_over_all_models() => Expect(
        SiteSample.Site with { PhaseModels = [.. SiteSample.Site.PhaseModels, new("own", "Eigen", [new("action", "Handeln", null, [])])] },
        "phase.key.taken phaseModels/own/phases/action/key: The phase \"action\" is in the model \"aida\" already; phases have keys of their own over all models.");

    [Fact]
    public void Channels_have_no_circle_and_budgets_that_make_sense() => Expect(
        SiteSample.Site with
        {
            Channels =
            [
                .. BuiltInChannels.All,
                new()
                {
                    Key = "kiosk",
                    Name = "Kiosk",
                    Kind = ChannelKind.Screen,
                    Fallback = "kiosk",
                    Wants = ["headlin"],
                    Budgets = [new("headlin", BudgetUnit.Words, 3), new(MessageFields.Headline, BudgetUnit.Pixels, 3), new(MessageFields.Summary, BudgetUnit.Words, 0)],
                },
            ],
        },
        "channel.fallback.circle channels/kiosk/fallback: The fallbacks go round in a circle: kiosk → kiosk. Take one fallback out.",
        "channel.wants.unknown channels/kiosk/wants/0: A channel cannot want \"headlin\"; it can want headline, summary, body, callsToAction, media, speech, glance. Did you mean \"headline\"?",
        "budget.malformed channels/kiosk/budgets/0/field: There is no field \"headlin\" to have a budget; there are headline, summary, body, callsToAction, media, speech, glance.title, glance.text. Did you mean \"headline\"?",
        "budget.malformed channels/kiosk/budgets/1/unit: headline is not counted in pixels, but in characters, words, bytes, segments, seconds.",
        "budget.malformed channels/kiosk/budgets/2/max: A budget is above zero; this one is 0. Leave a field out of \"wants\" to get none of it.");

    [Fact]
    public void Own_fields_have_names_that_nothing_else_has() => Expect(
        SiteSample.Site with { ContentTypes = [.. SiteSample.Site.ContentTypes, new("offer", "Angebot", [new("headline", "Titel", FieldKind.Text), new("Price", "Preis", FieldKind.Text)])] },
        "field.key.reserved contentTypes/offer/fields/headline/key: Every item has \"headline\" already; choose another key.",
        "field.key.malformed contentTypes/offer/fields/Price/key: \"Price\" is no key; a key has a letter a–z, then letters and digits, e.g. \"heatUp\".");

    [Fact]
    public void The_arms_of_an_experiment_take_at_most_everybody() => Expect(
        SiteSample.Site with { Experiments = [new("tone", "Ton", [new("short", 6000), new("long", 4001)])] },
        "experiment.arms.sum experiments/tone/arms: The arms together take at most 100 %; these take 100.01 %.");

    [Fact]
    public void A_journey_names_only_what_there_is() => Expect(
        SiteSample.With(new Journey("way", "Weg", "ana", "aida", "desk", [new("attention", [new("reech", 3)], [Touchpoint("app") with { LeadsTo = ["ap"], Contents = ["hom"], Emotion = 3 }]), new("actoin", [], [Touchpoint("app")])])),
        "journey.persona.unknown journeys/way/persona: There is no persona \"ana\". Did you mean \"anna\"?",
        "journey.channel.unknown journeys/way/channel: There is no channel \"desk\".",
        "journey.kpi.unknown journeys/way/stages/0/kpis/0/definition: The phase \"attention\" has no KPI \"reech\". Did you mean \"reach\"?",
        "touchpoint.content.unknown journeys/way/stages/0/touchpoints/app/contents/0: There is no item \"hom\". Did you mean \"home\"?",
        "touchpoint.emotion.range journeys/way/stages/0/touchpoints/app/emotion: An emotion is from -2, frustrated, to 2, delighted; this one is 3.",
        "touchpoint.leadsTo.unknown journeys/way/stages/0/touchpoints/app/leadsTo/0: The journey has no touchpoint \"ap\". Did you mean \"app\"?",
        "journey.phase.unknown journeys/way/stages/1/phase: The phase model \"aida\" has no phase \"actoin\". Did you mean \"action\"?",
        "touchpoint.key.taken journeys/way/stages/1/touchpoints/app/key: The journey has a touchpoint \"app\" already; choose another key.");

    [Fact]
    public void What_could_not_be_read_is_not_called_unknown() =>
        Assert.Empty(SiteCheck.Problems(SiteSample.Site with { Personas = [SiteSample.Persona("anna", "zoe")] }, unread: (noun, key) => noun == Noun.Persona && key == "zoe"));

    private static Touchpoint Touchpoint(string key) => new() { Key = key, Name = key, Channel = "mobile" };

    private static void Expect(Site site, params string[] problems) =>
        Assert.Equal(problems, SiteCheck.Problems(site).Select(problem => $"{problem.Code} {problem}"));
}
