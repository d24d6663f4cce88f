using Microsoft.AspNetCore.Identity;

namespace ContentJourney.Admin.Accounts;

/// <summary>What Identity answers when all that could be wrong was asked before.</summary>
internal static class IdentityResults
{
    /// <exception cref="InvalidOperationException">It was refused nevertheless.</exception>
    public static async Task MustSucceedAsync(this Task<IdentityResult> work)
    {
        if (await work is { Succeeded: false } failed)
        {
            throw new InvalidOperationException($"An account was changed by somebody else meanwhile: {failed}");
        }
    }
}
