using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers;
using ContentJourney.Storage.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Access;

/// <summary>The audit log: the rows that writing calls leave, and those that are added.</summary>
internal sealed class AuditLog(Database database) : IAuditLog
{
    private const int MostLines = 500;

    public Task AddAsync(Authorship by, string what, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            (await Edition.StartAsync(context, by, cancellation)).Add(context, what);
            return true;
        },
        cancellation);

    public Task<ValueList<AuditEntry>> ReadAsync(string? author, string? text, long? before, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostLines);
        return database.ReadAsync(
            async context =>
            {
                var lines = context.Changes.AsNoTracking()
                    .Where(change => (author == null || change.DoneBy == author) && (before == null || change.Number < before))
                    .OrderByDescending(change => change.Number);
                return await FindAsync(lines, text ?? "", count, cancellation);
            },
            cancellation);
    }

    // What is the same letter in upper and lower case is no database's affair: SQLite knows only ASCII's, PostgreSQL those of the language it was made with.
    private static async Task<ValueList<AuditEntry>> FindAsync(IQueryable<ChangeRow> lines, string text, int count, CancellationToken cancellation)
    {
        var found = new List<AuditEntry>();
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (line.What.Contains(text, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(new(line.Number, new(line.DoneBy, line.DoneAt), line.What));
            }

            if (found.Count == count)
            {
                break;
            }
        }

        return found.ToValueList();
    }
}
