using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Documents;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers;
using ContentJourney.Storage.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Editing;

/// <summary>Editors' work in tables.</summary>
internal sealed class DeskStore(Database database) : IDeskStore
{
    public Task<long> ReadChangeAsync(CancellationToken cancellation) =>
        database.ReadAsync(context => Edition.ReadChangeAsync(context, cancellation), cancellation);

    public Task<DeskUpdate> ReadSinceAsync(long change, CancellationToken cancellation) =>
        database.ReadAsync(context => DeskReader.ReadSinceAsync(context, change, cancellation), cancellation);

    public Task<Outcome<long>> AcknowledgeAsync(string item, StaleVariant variant, Authorship by, CancellationToken cancellation) =>
        database.WriteAsync(context => StaleMark.RemoveAsync(context, item, variant, by, cancellation), cancellation);

    public Task KeepAsync(WorkingCopy copy, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var row = await Copies(context, copy.Item.Key).SingleOrDefaultAsync(row => row.Author == copy.Author, cancellation)
                ?? context.Add(new WorkingCopyRow { Item = copy.Item.Key, Author = copy.Author, Json = "" }).Entity;
            (row.Json, row.BasedOn, row.At) = (DocumentJson.Write(copy.Item), copy.BasedOn, copy.At);
            return true;
        },
        cancellation);

    public Task<WorkingCopy?> FindCopyAsync(string item, string author, CancellationToken cancellation) => database.ReadAsync(
        async context => await Copies(context, item).AsNoTracking().SingleOrDefaultAsync(row => row.Author == author, cancellation) is { } row
            ? new WorkingCopy(DocumentJson.Read<Item>(row.Json), row.BasedOn, row.Author, row.At)
            : null,
        cancellation);

    public Task<ValueList<Authorship>> ReadTypistsAsync(string item, CancellationToken cancellation) => database.ReadAsync(
        async context =>
        {
            var rows = await Copies(context, item).OrderByDescending(row => row.At).ThenBy(row => row.Author).Select(row => new { row.Author, row.At }).ToListAsync(cancellation);
            return rows.Select(row => new Authorship(row.Author, row.At)).ToValueList();
        },
        cancellation);

    public Task DiscardCopyAsync(string item, string author, CancellationToken cancellation) =>
        database.WriteAsync(context => Copies(context, item).Where(row => row.Author == author).ExecuteDeleteAsync(cancellation), cancellation);

    public Task<ValueList<SavedFilter>> ReadFiltersAsync(string author, CancellationToken cancellation) => database.ReadAsync(
        async context =>
        {
            var rows = await Filters(context, author).AsNoTracking().ToListAsync(cancellation);
            return rows.Select(row => new SavedFilter(row.Author, row.Name, row.Query)).OrderBy(filter => filter.Name, StringComparer.Ordinal).ToValueList();
        },
        cancellation);

    public Task KeepFilterAsync(SavedFilter filter, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var row = await Filters(context, filter.Author).SingleOrDefaultAsync(row => row.Name == filter.Name, cancellation)
                ?? context.Add(new SavedFilterRow { Author = filter.Author, Name = filter.Name, Query = "" }).Entity;
            row.Query = filter.Query;
            return true;
        },
        cancellation);

    public Task RemoveFilterAsync(string author, string name, CancellationToken cancellation) =>
        database.WriteAsync(context => Filters(context, author).Where(row => row.Name == name).ExecuteDeleteAsync(cancellation), cancellation);

    public Task<ValueList<MediaFile>> ReadFilesAsync(CancellationToken cancellation) => database.ReadAsync(
        async context =>
        {
            var files = await context.Files.Select(file => new MediaFile(file.Path, file.Bytes.Length)).ToListAsync(cancellation);
            return files.OrderBy(file => file.Path, StringComparer.Ordinal).ToValueList();
        },
        cancellation);

    private static IQueryable<WorkingCopyRow> Copies(ContentJourneyContext context, string item) => context.WorkingCopies.Where(row => row.Item == item);

    private static IQueryable<SavedFilterRow> Filters(ContentJourneyContext context, string author) => context.SavedFilters.Where(row => row.Author == author);
}
