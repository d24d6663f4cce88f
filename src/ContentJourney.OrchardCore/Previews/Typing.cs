using ContentJourney.Channels;
using ContentJourney.Editing;
using ContentJourney.OrchardCore.Editing;
using ContentJourney.OrchardCore.Translation;
using ContentJourney.OrchardCore.Variants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using ISession = YesSql.ISession;

namespace ContentJourney.OrchardCore.Previews;

/// <summary>Answers what is typed with what it would be: its measures, what is found in it, and a token of the preview that shows it.</summary>
internal sealed class Typing(
    TypedContent typed,
    ContentLayout layout,
    MessageSourceNames sourceNames,
    PreviewLinks links,
    IDeskStore desk,
    IAuthorizationService permissions,
    IHttpContextAccessor http,
    ISession session,
    TimeProvider time)
{
    private const string Fields = $"{PartNames.Variants}.";

    /// <summary>The answer; null when the reader may not write the content item.</summary>
    public async Task<object?> AnswerAsync(string type, string id, ModelStateDictionary state)
    {
        var (copy, isNew) = await typed.CopyAsync(type, id);
        if (copy is null || !await permissions.AuthorizeAsync(http.HttpContext!.User, CommonPermissions.EditContent, copy))
        {
            return null;
        }

        await typed.UpdateAsync(copy, isNew);
        // Whatever a part may have begun to store: nothing of it is meant to stay.
        await session.CancelAsync();
        var open = await layout.OpenAsync(copy, http.HttpContext!.RequestAborted);
        var key = await layout.KeyOfAsync(id, http.HttpContext.RequestAborted);
        if (isNew && open.Desk.Items.ContainsKey(key))
        {
            return null;
        }

        var now = time.GetUtcNow();
        await desk.KeepAsync(new WorkingCopy(open.Item with { Key = key }, 0, links.Typist, now), http.HttpContext.RequestAborted);
        return new
        {
            kept = now,
            token = links.ForTyping(key),
            findings = Findings(open, state),
            measures = open.MeasuredFor(Fields, await sourceNames.SourcesAsync(copy.ContentType)),
            html = Html(open, copy),
        };
    }

    // What stops a draft is told by the form and found in the item alike.
    private static IEnumerable<object> Findings(OpenContent open, ModelStateDictionary state) => state
        .SelectMany(entry => entry.Value!.Errors.Select(error => new { path = entry.Key, severity = "problem", message = error.ErrorMessage }))
        .Concat(open.Problems.Select(problem => new { path = open.FieldOf(Fields, problem), severity = "problem", message = ProblemTexts.Of(problem) }))
        .Concat(open.Warnings.Select(warning => new { path = open.FieldOf(Fields, warning), severity = "warning", message = ProblemTexts.Of(warning) }))
        .Distinct();

    private static Dictionary<string, string> Html(OpenContent open, ContentItem copy)
    {
        var html = new Dictionary<string, string>(StringComparer.Ordinal);
        var variants = copy.TryGet<JourneyVariantsPart>(out var part) ? VariantRows.Of(part.Variants, open.Locale) : [];
        foreach (var (position, variant) in variants.Index())
        {
            foreach (var (field, text) in new[] { (MessageFields.Summary, variant.Message.Summary), (MessageFields.Body, variant.Message.Body) })
            {
                if (text is { Length: > 0 })
                {
                    html[$"{Fields}{VariantRows.List}.{position}.{field}"] = open.Html(variant with { Locale = open.Locale }, text);
                }
            }
        }

        return html;
    }
}
