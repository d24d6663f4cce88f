using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.OrchardCore.Variants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.ModelBinding;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>
/// Keeps content items from visitors while something is wrong with them, and wordings that changed from being published by who may not. Only what
/// accounts do is looked at: recipes, set-ups and background tasks have been checked, or were allowed, before.
/// </summary>
internal sealed class PublishingChecks(
    ContentLayout layout,
    IContentDefinitionManager definitions,
    IAuthorizationService permissions,
    IHttpContextAccessor http,
    IUpdateModelAccessor updater,
    IStringLocalizer<PublishingChecks> S) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override async Task PublishingAsync(PublishContentContext context)
    {
        if (ContentWriter.IsWriting || http.HttpContext?.User is not { Identity.IsAuthenticated: true } user
            || await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type || !TypeMappings.TakesPart(type))
        {
            return;
        }

        var refusals = new List<string>();
        if (!Wordings(context.ContentItem).Equals(Wordings(context.PreviousItem)) && !await permissions.AuthorizeAsync(user, JourneyPermissions.PublishVariants, context.ContentItem))
        {
            refusals.Add(S["The wordings of \"{0}\" have changed, and you may not publish wordings for personas and channels. Save a draft, and ask somebody who may.", context.ContentItem.DisplayText ?? ""]);
        }

        var open = await layout.OpenAsync(context.ContentItem, CancellationToken.None);
        refusals.AddRange(open.Problems.Select(ProblemTexts.Of));
        context.Cancel |= refusals.Count > 0;
        foreach (var refusal in refusals)
        {
            updater.ModelUpdater?.ModelState.AddModelError("", refusal);
        }
    }

    private static ValueList<Variant> Wordings(ContentItem? item) => item?.TryGet<JourneyVariantsPart>(out var part) == true ? part.Variants ?? [] : [];
}
