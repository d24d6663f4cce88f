using System.Globalization;
using ContentJourney.Editing;
using ContentJourney.Forms.Wording;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.OrchardCore.Translation;
using ContentJourney.OrchardCore.Translation.Reading;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>Keeps what is used from going, and what would break the site from being published; says why. What recipes and imports bring is checked as a whole.</summary>
internal sealed class DefinitionGuard(IServiceProvider services, INotifier notifier, IHtmlLocalizer<DefinitionGuard> localizer) : ContentHandlerBase
{
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);

    private IHtmlLocalizer H { get; } = localizer;

    // Handlers are made for whoever manages content, the site's reader among them.
    private DefinitionDesk Definitions => services.GetRequiredService<DefinitionDesk>();

    public override Task ImportingAsync(ImportContentContext context)
    {
        _imported.Add(context.ContentItem.ContentItemId);
        return Task.CompletedTask;
    }

    public override async Task PublishingAsync(PublishContentContext context) =>
        context.Cancel |= !_imported.Contains(context.ContentItem.ContentItemId) && await IsRefusedAsync(context.ContentItem, BrokenAsync);

    public override async Task UnpublishingAsync(PublishContentContext context) => context.Cancel |= await IsRefusedAsync(context.ContentItem, UsedAsync);

    public override async Task RemovingAsync(RemoveContentContext context) => context.Cancel |= await IsRefusedAsync(context.ContentItem, UsedAsync);

    private async Task<bool> IsRefusedAsync(ContentItem item, Func<ContentItem, Task<IEnumerable<Problem>>> find)
    {
        if (ContentWriter.IsWriting || !PartNames.IsDefinition(item.ContentType))
        {
            return false;
        }

        var problems = (await find(item)).ToArray();
        foreach (var problem in problems)
        {
            await notifier.ErrorAsync(H["{0}: {1}", item.DisplayText ?? item.ContentType, ProblemWords.In(CultureInfo.CurrentUICulture, problem)]);
        }

        return problems.Length > 0;
    }

    private async Task<IEnumerable<Problem>> BrokenAsync(ContentItem item)
    {
        var read = DefinitionReader.Read(TenantReader.Document(item));
        if (!read.TryGet(out var change) || DefinitionSubject.Of(change) is not { } subject)
        {
            return read.Problems;
        }

        return await Definitions.CheckAsync(await Definitions.ReadAsync(), change, subject.Path, item.ContentItemId);
    }

    // What others see may be another's under the same key, and what nobody sees nobody can use.
    private async Task<IEnumerable<Problem>> UsedAsync(ContentItem item) =>
        DefinitionReader.Read(TenantReader.Document(item)).TryGet(out var change) && DefinitionSubject.Of(change) is { } subject
            && await Definitions.DefinerAsync(subject.Path) == item.ContentItemId
            && DefinitionCheck.RemovalProblem(await Definitions.ReadAsync(), subject.Noun, subject.Key) is { } problem ? [problem] : [];
}
