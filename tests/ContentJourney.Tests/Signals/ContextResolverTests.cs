using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Journeys;
using ContentJourney.Signals;

namespace ContentJourney.Tests.Signals;

public class ContextResolverTests
{
    private const string IPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
    private const string Pc = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0";
    private const string Television = "Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.5359.211 Safari/537.36 WebAppManager";

    private static readonly Dictionary<string, Audience> _audiences = new(StringComparer.Ordinal)
    {
        ["max-1"] = new(["max"], ["awareness"], []),
        ["max-2"] = new(["max"], ["awareness"], []),
        ["max-3"] = new(["max", "eva"], ["purchase"], []),
        ["eva-1"] = new(["eva"], ["interest"], []),
        ["eva-2"] = new(["eva"], ["interest", "desire"], []),
        ["anybody"] = Audience.Anybody,
        ["aida"] = new([], ["action"], []),
        ["stale"] = new(["gone"], ["gone"], []),
    };

    private static readonly SignalSite _site = new(
        new SiteSettings { Key = "s", Title = "S", DefaultLocale = Locale.Of("de"), Locales = [Locale.Of("de"), Locale.Of("de-CH"), Locale.Of("en-GB")] },
        ["desktop", "tablet", "mobile", "watch", "voice", "signage"],
        ["max", "eva"],
        [Model("five", "awareness", "interest", "desire", "purchase"), Model("aida", "attention", "action")],
        key => _audiences.GetValueOrDefault(key));

    [Theory]
    [InlineData("\"Mobile\"", "mobile")]
    [InlineData("\"Desktop\"", "desktop")]
    [InlineData("\"Tablet\", \"Desktop\"", "tablet")]
    [InlineData("\"Mobile\",\"Watch\"", "watch")]
    [InlineData("\"Automotive\"", "voice")]
    [InlineData("\"EInk\";a=1", "tablet")]
    [InlineData("\"XR\"", "desktop")]
    [InlineData("Mobile", "mobile")]
    public void The_form_factor_decides_the_channel_before_the_user_agent(string factors, string channel)
    {
        var proposal = Propose(("Sec-CH-UA-Form-Factors", factors), ("User-Agent", Television));

        Assert.Equal((channel, 0.9), (proposal.Channel, proposal.Confidence));
        Assert.DoesNotContain("User-Agent", proposal.HeadersUsed);
    }

    [Theory]
    [InlineData("\"Toaster\"")]
    [InlineData("\"\"")]
    [InlineData(",,;")]
    [InlineData("(\"Mobile\" \"Watch\")")]
    public void A_form_factor_nobody_knows_leaves_it_to_the_user_agent(string factors) =>
        Assert.Equal("signage", Propose(("Sec-CH-UA-Form-Factors", factors), ("User-Agent", Television)).Channel);

    [Fact]
    public void The_mobile_hint_decides_before_the_user_agent() => Assert.Equal("mobile", Propose(("sec-ch-ua-mobile", "?1"), ("user-agent", Pc)).Channel);

    [Fact]
    public void Not_mobile_makes_a_desktop_of_a_phone_but_leaves_a_television_alone()
    {
        Assert.Equal("desktop", Propose(("Sec-CH-UA-Mobile", "?0"), ("User-Agent", IPhone)).Channel);
        Assert.Equal("signage", Propose(("Sec-CH-UA-Mobile", "?0"), ("User-Agent", Television)).Channel);
    }

    [Theory]
    [InlineData(Pc, "on", "mobile")]
    [InlineData(Pc, "ON", "mobile")]
    [InlineData(Pc, "off", "desktop")]
    [InlineData(Television, "on", "signage")]
    public void Who_saves_data_gets_the_compact_form_of_a_screen(string userAgent, string saveData, string channel) =>
        Assert.Equal(channel, Propose(("User-Agent", userAgent), ("Save-Data", saveData)).Channel);

    [Fact]
    public void Without_any_signal_the_desktop_is_proposed_with_little_confidence()
    {
        var proposal = ContextResolver.Propose(new(), _site);

        Assert.Equal(("desktop", "de", 0.2), (proposal.Channel, proposal.Locale.Tag, proposal.Confidence));
        Assert.Null(proposal.Persona);
        Assert.Null(proposal.Phase);
        Assert.Equal(
            [
                "Nothing tells what the client runs on, and the desktop is the richest.",
                "No language the client accepts is known to the site, so its default \"de\" serves.",
                "The items seen do not speak clearly for a persona.",
                "Neither visits nor items seen speak for a phase.",
            ],
            proposal.Reasons);
    }

    [Fact]
    public void A_header_that_was_looked_for_and_missing_is_named_too_because_it_would_have_counted() =>
        Assert.Equal(["Accept-Language", "Save-Data", "Sec-CH-UA-Form-Factors", "Sec-CH-UA-Mobile", "User-Agent"], Propose(("User-Agent", Pc)).HeadersUsed);

    [Fact]
    public void Attributes_that_name_channel_persona_phase_and_locale_win()
    {
        var proposal = ContextResolver.Propose(
            new()
            {
                Headers = [new("User-Agent", Pc), new("Accept-Language", "de")],
                Visits = 7,
                Attributes = [Text("channel", "watch"), Text("persona", "eva"), Text("phase", "action"), Text("locale", "en"), Text("city", "Ulm")],
            },
            _site);

        Assert.Equal(("watch", "eva", "action", "en-GB", 1.0), (proposal.Channel, proposal.Persona, proposal.Phase, proposal.Locale.Tag, proposal.Confidence));
        Assert.Equal([Text("city", "Ulm"), new("visits", new AttributeValue.Number(7))], proposal.Attributes);
        Assert.Empty(proposal.HeadersUsed);
    }

    [Fact]
    public void An_attribute_that_names_what_the_site_does_not_have_is_passed_over_and_said()
    {
        var proposal = ContextResolver.Propose(new() { Attributes = [Text("channel", "fax"), new("persona", new AttributeValue.Number(3))] }, _site);

        Assert.Equal("desktop", proposal.Channel);
        Assert.Equal("The attribute channel names something this site does not have, so it is passed over.", proposal.Reasons[^1]);
    }

    [Fact]
    public void A_channel_the_site_does_not_have_gives_way_to_the_nearest_it_has()
    {
        var watch = new VisitorSignals { Headers = [new("Sec-CH-UA-Form-Factors", "\"Watch\"")] };

        Assert.Equal("mobile", ContextResolver.Propose(watch, _site with { Channels = ["desktop", "mobile"] }).Channel);
        Assert.Equal("desktop", ContextResolver.Propose(watch, _site with { Channels = ["email", "desktop"] }).Channel);
        Assert.Equal("email", ContextResolver.Propose(watch, _site with { Channels = ["email", "sms"] }).Channel);
        Assert.Equal(0.3, ContextResolver.Propose(watch, _site with { Channels = ["email", "sms"] }).Confidence);
    }

    [Theory]
    [InlineData("de-CH, de;q=0.9", "de-CH")]
    [InlineData("de-AT", "de")]
    [InlineData("en-US,en;q=0.9,de;q=0.8", "en-GB")]
    [InlineData("fr, en;q=0.2, de-CH;q=0.7", "de-CH")]
    [InlineData("en;q=0, de-CH;q=0.001", "de-CH")]
    [InlineData("fr, *;q=0.5, en;q=0.1", "de")]
    [InlineData("*", "de")]
    [InlineData("fr-FR", "de")]
    [InlineData("en;q=2, de-CH", "de-CH")]
    [InlineData("en;q=abc, de-CH;q=0.3", "de-CH")]
    [InlineData("en;q=-1, de-CH;q=0.3", "de-CH")]
    [InlineData("en;level=1;q=0.4, de-CH;q=0.3", "de-CH")]
    [InlineData(",;;=,en-gb", "en-GB")]
    [InlineData("\u0130\u0131, de-CH", "de-CH")]
    public void The_language_preferred_most_that_the_site_speaks_is_taken(string acceptLanguage, string locale)
    {
        using var turkish = new CultureScope("tr-TR");

        Assert.Equal(locale, Propose(("Accept-Language", acceptLanguage)).Locale.Tag);
    }

    [Fact]
    public void A_header_too_long_or_with_control_characters_counts_as_absent()
    {
        Assert.Equal("de", Propose(("Accept-Language", "en" + new string(',', ContextResolver.MaxHeaderLength))).Locale.Tag);
        Assert.Equal("de", Propose(("Accept-Language", "en\r\nX: y")).Locale.Tag);
        Assert.Equal("desktop", Propose(("User-Agent", IPhone + "\0")).Channel);
    }

    [Fact]
    public void Of_two_headers_of_the_same_name_the_first_counts() => Assert.Equal("en-GB", Propose(("Accept-Language", "en"), ("ACCEPT-LANGUAGE", "de")).Locale.Tag);

    [Theory]
    [InlineData("max-1,max-2", "max")]
    [InlineData("max-1,max-1", null)]
    [InlineData("max-1,eva-1,eva-2", "eva")]
    [InlineData("max-1,max-2,max-3,eva-1", null)]
    [InlineData("max-1", null)]
    [InlineData("stale,stale,anybody,missing", null)]
    public void The_persona_that_most_items_seen_are_for_is_proposed_when_its_lead_is_clear(string viewed, string? persona) => Assert.Equal(persona, Seen(viewed).Persona);

    [Fact]
    public void A_device_never_speaks_for_a_persona() => Assert.Null(Propose(("User-Agent", IPhone), ("Sec-CH-UA-Mobile", "?1")).Persona);

    [Theory]
    [InlineData("", null, null)]
    [InlineData("", 0, "awareness")]
    [InlineData("", 1, "awareness")]
    [InlineData("", 2, null)]
    [InlineData("", -4, null)]
    [InlineData("anybody", 1, "awareness")]
    [InlineData("max-1,max-2,eva-1", 2, "awareness")]
    [InlineData("max-1,max-2,eva-1", 3, "interest")]
    [InlineData("max-1,eva-1", null, "interest")]
    [InlineData("max-1", 9, "awareness")]
    [InlineData("eva-1,eva-2,max-3", 3, "desire")]
    [InlineData("max-3", 5, "purchase")]
    [InlineData("aida", 1, "action")]
    [InlineData("aida,max-1", 1, "awareness")]
    public void The_phase_follows_what_was_seen_and_moves_on_with_the_third_visit(string viewed, int? visits, string? phase) => Assert.Equal(phase, Seen(viewed, visits).Phase);

    [Fact]
    public void The_last_phase_has_none_to_move_on_to()
    {
        var site = _site with { AudienceOf = _ => new([], ["purchase"], []) };

        Assert.Equal("purchase", ContextResolver.Propose(new() { Visits = 9, Viewed = ["a", "b"] }, site).Phase);
    }

    [Fact]
    public void Global_privacy_control_switches_measuring_off_and_says_so()
    {
        var proposal = Propose(("Sec-GPC", "1"));

        Assert.True(proposal.MeasuringOff);
        Assert.Equal("Sec-GPC is 1, so measuring is off.", proposal.Reasons[^1]);
        Assert.False(Propose(("Sec-GPC", "0")).MeasuringOff);
    }

    [Fact]
    public void A_crawler_is_flagged_even_if_the_channel_is_named() =>
        Assert.True(ContextResolver.Propose(new() { Headers = [new("User-Agent", "Twitterbot/1.0")], Attributes = [Text("channel", "mobile")] }, _site).Automated);

    [Fact]
    public void Each_attribute_comes_once_and_a_visits_of_ones_own_is_kept() =>
        Assert.Equal([Text("visits", "many")], ContextResolver.Propose(new() { Visits = 2, Attributes = [Text("visits", "many"), Text("visits", "few")] }, _site).Attributes);

    [Fact]
    public void Only_so_many_items_are_asked_for()
    {
        var asked = 0;
        var site = _site with
        {
            AudienceOf = _ =>
            {
                asked++;
                return null;
            },
        };

        ContextResolver.Propose(new() { Viewed = Enumerable.Range(0, 5_000).Select(index => $"item-{index}").ToValueList() }, site);

        Assert.Equal(ContextResolver.MaxViewed, asked);
    }

    private static ContextProposal Propose(params (string Name, string Value)[] headers) =>
        ContextResolver.Propose(new() { Headers = headers.Select(header => new SignalHeader(header.Name, header.Value)).ToValueList() }, _site);

    private static ContextProposal Seen(string viewed, int? visits = null) =>
        ContextResolver.Propose(new() { Visits = visits, Viewed = viewed.Split(',', StringSplitOptions.RemoveEmptyEntries).ToValueList() }, _site);

    private static NamedValue Text(string name, string value) => new(name, new AttributeValue.Text(value));

    private static PhaseModel Model(string key, params string[] phases) => new(key, key, phases.Select(phase => new Phase(phase, phase, null, [])).ToValueList());
}
