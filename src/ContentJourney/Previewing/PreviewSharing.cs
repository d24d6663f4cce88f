using System.Globalization;
using ContentJourney.Access;
using ContentJourney.Checking;
using ContentJourney.Editing;
using ContentJourney.Problems;

namespace ContentJourney.Previewing;

/// <summary>Lets people without an account see a draft for a while. The call first asks whether the actor may.</summary>
/// <param name="live">What editors see.</param>
/// <param name="tokens">Makes the tokens.</param>
/// <param name="log">Where it is noted who did what.</param>
public sealed class PreviewSharing(LiveDesk live, IPreviewTokens tokens, IAuditLog log)
{
    /// <summary>How long a shared preview lasts at most.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>
    /// Shares the newest saved version of an item, whichever that is when the bearer looks; nobody's typing. Problems: <c>access.denied</c>,
    /// <c>item.unknown</c>, and <c>preview.lasts.range</c> at the path <c>lasts</c>.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="key">The item.</param>
    /// <param name="lasts">How long, above zero and at most <see cref="Longest"/>.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<Outcome<SharedPreview>> ShareAsync(Actor actor, string key, TimeSpan lasts, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Write) is { } refusal)
        {
            return Outcome.Failed<SharedPreview>([refusal]);
        }

        if (lasts <= TimeSpan.Zero || lasts > Longest)
        {
            return Outcome.Failed<SharedPreview>("preview.lasts.range", $"A shared preview lasts {Longest.Days} days at most.", "lasts");
        }

        if (await live.ReadAsync(cancellation).ConfigureAwait(false) is not { } desk || !desk.Items.ContainsKey(key))
        {
            return Outcome.Failed<SharedPreview>("item.unknown", $"There is no item \"{key}\".", SitePath.Of("items", key));
        }

        var shared = new SharedPreview(tokens.Create(new PreviewGrant(key, null, at + lasts)), at + lasts);
        var until = shared.Until.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        await log.AddAsync(actor.At(at), $"shared a preview of {key} until {until} UTC", cancellation).ConfigureAwait(false);
        return shared;
    }
}
