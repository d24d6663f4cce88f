using System.Security.Cryptography;
using ContentJourney.Access;
using ContentJourney.Collections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Keys;

/// <summary>Makes a key, and shows it once, in the answer that made it.</summary>
[Authorize(Policy = nameof(Right.Administer))]
internal sealed class NewModel(KeyEditing keys) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["New key"];

    public string Name { get; private set; } = "";

    public ValueList<Scope> Scopes { get; private set; } = [Scope.Read];

    /// <summary>Gets the key that was just made; null before.</summary>
    public CreatedKey? Made { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? name, string[] scopes)
    {
        Name = name ?? "";
        Scopes = Enum.GetValues<Scope>().Where(scope => scope == Scope.Read || scopes.Contains(scope.ToString(), StringComparer.Ordinal)).ToValueList();
        var made = await keys.CreateAsync(Actor, Name, Scopes, RandomNumberGenerator.GetBytes(ApiKeySecret.RandomBytes), Now, Aborted);
        Made = made.TryGet(out var key) ? key : null;
        return Made is null ? Again(made.Problems) : Page();
    }
}
