using ContentJourney.Channels;
using ContentJourney.Collections;

namespace ContentJourney.Signals;

/// <summary>Proposes the channel: what the client says of its form, else what its user agent is known for; the compact form for who saves data.</summary>
internal static class ChannelRule
{
    private const string Desktop = "desktop";
    private const string Phone = "mobile";
    private const string Tablet = "tablet";

    public static Evidence Propose(HeaderReader headers, ValueList<string> channels)
    {
        var found = FromFormFactors(headers.Read(HeaderReader.FormFactors)) ?? FromMobileOrUserAgent(headers);
        var compact = found.Value is Desktop or Tablet && IsOn(headers.Read(HeaderReader.SaveData));
        return Offered(compact ? new(Phone, 0.8, "Save-Data is on, which asks for the compact form.") : found, channels);
    }

    private static Evidence? FromFormFactors(string? value) =>
        FormFactors.MostCompact(value) is { } factor ? new(factor.Channel, 0.9, $"The client calls itself \"{factor.Name}\" (Sec-CH-UA-Form-Factors).") : null;

    private static Evidence FromMobileOrUserAgent(HeaderReader headers)
    {
        var mobile = headers.Read(HeaderReader.Mobile);
        if (mobile == "?1")
        {
            return new(Phone, 0.8, "The client prefers a mobile experience (Sec-CH-UA-Mobile).");
        }

        var device = UserAgent.Classify(headers.Read(HeaderReader.UserAgent));
        return mobile == "?0" && device.Channel == Phone
            ? new(Desktop, 0.6, "The client prefers a desktop experience (Sec-CH-UA-Mobile), whatever its user agent says.")
            : new(device.Channel, device.Confidence, device.Reason);
    }

    // Save Data API: the token "on", perhaps among others and with parameters.
    private static bool IsOn(string? value) =>
        value is not null && value.Split(';', ',').Any(part => part.Trim().Equals("on", StringComparison.OrdinalIgnoreCase));

    // A site need not have every channel: its nearest relative serves then.
    private static Evidence Offered(Evidence found, ValueList<string> channels)
    {
        var offered = Chain(found.Value).Append(Desktop).Concat(channels).FirstOrDefault(key => channels.Contains(key, StringComparer.Ordinal)) ?? found.Value;
        return offered == found.Value
            ? found
            : new(offered, Math.Min(found.Confidence, 0.3), $"{found.Reason} This site has no channel \"{found.Value}\"; \"{offered}\" comes nearest.");
    }

    private static IEnumerable<string> Chain(string? key)
    {
        for (; key is not null; key = BuiltInChannels.All.FirstOrDefault(channel => channel.Key == key)?.Fallback)
        {
            yield return key;
        }
    }
}
