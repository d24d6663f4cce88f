using ContentJourney.Channels;
using ContentJourney.Journeys;
using ContentJourney.Personas;

namespace ContentJourney.Tests.Journeys.Pictures;

internal static class SampleJourney
{
    public static Persona Persona { get; } = new() { Key = "technik-max", Name = "Max Müller", Tagline = "Wants figures before he believes anything" };

    public static PhaseModel Model { get; } = new(
        "five",
        "Five stages",
        [
            new("awareness", "Awareness", "Max notices that his old machine wastes energy.", [new("reach", "Reach", "visits", KpiDirection.Higher)]),
            new("consideration", "Consideration", "He compares three machines by their data sheets.", [new("depth", "Reading depth", "%", KpiDirection.Higher)]),
            new("purchase", "Purchase", "He buys without anybody calling him.", [new("conversion", "Conversion", "%", KpiDirection.Higher), new("drop", "Abandonment", "%", KpiDirection.Lower)]),
            new("service", "Service", "The machine runs on the first morning.", [new("calls", "Calls to the hotline", "a day", KpiDirection.Lower)]),
            new("loyalty", "Loyalty", null, []),
        ]);

    public static IReadOnlyDictionary<string, Channel> Channels { get; } = BuiltInChannels.All.ToDictionary(channel => channel.Key, StringComparer.Ordinal);

    public static Journey Journey { get; } = new(
        "max-buys",
        "Max buys an espresso machine",
        "technik-max",
        "five",
        null,
        [
            new(
                "awareness",
                [new("reach", 12_000)],
                [
                    Touchpoint("sign", "Sign at the trade fair", "signage", 1, ["test"]) with { Owner = "Events", Thoughts = ["That one heats up in three seconds?"] },
                    Touchpoint("test", "Test report on the phone", "mobile", 0, ["compare", "ask"]) with
                    {
                        Owner = "Editorial office",
                        Actions = ["Scans the code on the sign", "Reads on the train, without a good connection"],
                        PainPoints = ["The page takes nine seconds to load on the train"],
                        Opportunities = ["A compact form for who saves data"],
                    },
                ]),
            new(
                "consideration",
                [new("depth", 62.5m)],
                [
                    Touchpoint("compare", "Comparison of data sheets", "desktop", 2, ["newsletter"]) with { Owner = "Product management", Actions = ["Opens four tabs", "Sorts by kilowatt hours"], Thoughts = ["Finally somebody who shows how it was measured."] },
                    Touchpoint("ask", "Asks the speaker in the kitchen", "voice", -1, []) with { Thoughts = ["It reads me an advertisement."], PainPoints = ["Answers are twice as long as patience"] },
                    Touchpoint("newsletter", "Newsletter with a measured series", "email", 1, ["shop"]) with { Owner = "Marketing" },
                ]),
            new(
                "purchase",
                [new("conversion", 4.5m), new("drop", 38)],
                [
                    Touchpoint("shop", "Shop", "desktop", -2, ["chat", "confirm"]) with
                    {
                        Owner = "E-commerce",
                        Actions = ["Puts machine and grinder into the basket"],
                        Thoughts = ["Why must I open an account for this?"],
                        PainPoints = ["An account is compulsory", "Delivery costs are shown last"],
                        Opportunities = ["Guest checkout", "Costs beside the price"],
                    },
                    Touchpoint("chat", "Chat with an adviser", "chat", 1, ["confirm"]) with { Owner = "Service" },
                    Touchpoint("confirm", "Confirmation", "sms", 1, ["manual"]),
                ]),
            new(
                "service",
                [new("calls", 15)],
                [
                    Touchpoint("manual", "First steps on the watch", "watch", 2, ["hotline"]) with { Actions = ["Follows five short steps with wet hands"], Opportunities = ["Remind of descaling after 200 cups"] },
                    Touchpoint("hotline", "Hotline", "telephone", null, []) with { Owner = "Service" },
                ]),
            new("loyalty", [], []),
        ]);

    public static Touchpoint Touchpoint(string key, string name, string channel, int? emotion, string[] leadsTo) =>
        new() { Key = key, Name = name, Channel = channel, Emotion = emotion, LeadsTo = [.. leadsTo] };
}
