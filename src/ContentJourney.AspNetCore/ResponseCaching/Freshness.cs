using System.Globalization;

namespace ContentJourney.AspNetCore.ResponseCaching;

/// <summary>How long and by whom an answer may be kept, as <c>Cache-Control</c> and <c>Vary</c> say it (RFC 9111, 5.2.2; RFC 9110, 12.5.5).</summary>
/// <param name="CacheControl">The directives.</param>
/// <param name="Vary">The headers of the request that the answer depends on.</param>
internal readonly record struct Freshness(string CacheControl, string Vary)
{
    /// <summary>An answer with errors: the next one may have none.</summary>
    public static Freshness OfErrors { get; } = new("no-store", "Accept, Authorization");

    /// <summary>An answer that depends on what the caller's key allows.</summary>
    public static Freshness ForTheCaller { get; } = new("private, no-cache", "Accept, Authorization");

    private static readonly Freshness _onlyIfUnchanged = new("no-cache", "Accept");

    /// <summary>An answer for everybody, whoever asks: it may be used without asking for as long as the host says, but never beyond the moment from which on it may be another one.</summary>
    public static Freshness ForAll(TimeSpan maxAge, DateTimeOffset validUntil, DateTimeOffset now)
    {
        var seconds = (long)Math.Floor(Math.Min(maxAge.TotalSeconds, (validUntil - now).TotalSeconds));
        return seconds > 0 ? new Freshness(string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds}"), "Accept") : _onlyIfUnchanged;
    }
}
