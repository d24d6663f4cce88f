using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Journeys;
using ContentJourney.Signals;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Signals;

public class ContextResolverProperties
{
    private static readonly string[] _names = ["User-Agent", "Save-Data", "Sec-CH-UA-Mobile", "Sec-CH-UA-Form-Factors", "Accept-Language", "X-Other"];

    private static readonly string[] _values =
    [
        "on", "?1", "?0", "\"Mobile\"", "\"Desktop\", \"Tablet\"", "en, de;q=0.5", "de;q=;,*", "iPad", "Windows NT 10.0", "curl/8.5.0", "", "\t", "é\u0000", ";=,\"", "🙂",
    ];

    private static readonly SignalSite _site = new(
        new SiteSettings { Key = "s", Title = "S", DefaultLocale = Locale.Of("de"), Locales = [Locale.Of("de"), Locale.Of("en")] },
        ["desktop", "tablet", "mobile"],
        [],
        [new PhaseModel("m", "M", [])],
        _ => null);

    private static readonly Gen<SignalHeader[]> _headers =
        (from name in Gen.Elements(_names)
         from value in Gen.OneOf(Gen.Elements(_values), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
         select new SignalHeader(name, value)).ArrayOf();

    [Fact]
    public void Whatever_comes_in_a_channel_and_a_locale_of_the_site_come_out() => Check(headers =>
    {
        var proposal = Propose(headers);
        return _site.Channels.Contains(proposal.Channel) && _site.Settings.Locales.Contains(proposal.Locale) && proposal.Confidence is > 0 and <= 1;
    });

    [Fact]
    public void The_headers_named_as_used_alone_give_the_same_context() => Check(headers =>
    {
        var all = Propose(headers);
        var used = Propose([.. headers.Where(header => all.HeadersUsed.Contains(header.Name))]);
        return (all.Channel, all.Locale, all.Confidence) == (used.Channel, used.Locale, used.Confidence);
    });

    private static ContextProposal Propose(SignalHeader[] headers) => ContextResolver.Propose(new() { Headers = headers.ToValueList() }, _site);

    private static void Check(Func<SignalHeader[], bool> holds) =>
        Prop.ForAll(_headers.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_260, 7));
}
