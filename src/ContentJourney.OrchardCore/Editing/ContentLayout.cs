using ContentJourney.Checking;
using ContentJourney.Editing;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.Shaping;
using OrchardCore.ContentManagement;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>Lays content items open for editing: as the items they would be, with what is found in them.</summary>
internal sealed class ContentLayout(TenantSite site, LiveDesk desk, BudgetMeasure measure, TextShaper shaper, TimeProvider time)
{
    /// <summary>A content item as it stands in memory, be it saved or not.</summary>
    public async Task<OpenContent> OpenAsync(ContentItem content, CancellationToken cancellation)
    {
        var document = TenantReader.Document(content);
        var current = await desk.ReadAsync(cancellation) ?? throw new InvalidOperationException("A tenant that runs has a site.");
        return await site.LookAsync(
            assembly =>
            {
                var item = assembly.Try(document);
                return new OpenContent(current, document.Id, item, item.TryGet(out var read) ? assembly.TakenBy(read, document) : [], measure, shaper, time.GetUtcNow())
                {
                    Locale = assembly.LocaleOf(document),
                    Lead = assembly.LeadOf(document),
                };
            },
            cancellation);
    }

    /// <summary>The key of the item that a content item is a part of as it is stored; its id where it is none yet.</summary>
    public Task<string> KeyOfAsync(string id, CancellationToken cancellation) => site.LookAsync(assembly => assembly.KeyOf(id) ?? id, cancellation);
}
