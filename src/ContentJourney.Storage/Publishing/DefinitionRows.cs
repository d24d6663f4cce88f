using ContentJourney.Documents;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>All definitions within a writing call: sets and removes them.</summary>
internal sealed class DefinitionRows
{
    private readonly ContentJourneyContext _context;
    private readonly Edition _edition;
    private readonly Dictionary<(Noun Noun, string Key), DefinitionRow> _rows;

    private DefinitionRows(ContentJourneyContext context, Edition edition, IEnumerable<DefinitionRow> rows)
    {
        _context = context;
        _edition = edition;
        _rows = rows.ToDictionary(row => (row.Noun, row.Key));
    }

    /// <summary>Reads them; there are hundreds at most.</summary>
    public static async Task<DefinitionRows> LoadAsync(ContentJourneyContext context, Edition edition, CancellationToken cancellation) =>
        new(context, edition, await context.Definitions.ToListAsync(cancellation));

    /// <summary>Adds or replaces one, unless it is equal to what is there.</summary>
    public void Set<T>(Noun noun, string key, T definition)
        where T : notnull
    {
        var json = DocumentJson.Write(definition);
        var row = _rows.GetValueOrDefault((noun, key));
        if (row?.Json is { } stored && (stored == json || DocumentJson.Read<T>(stored).Equals(definition)))
        {
            return;
        }

        row ??= Add(noun, key);
        row.Position = row.Json is null ? NextPosition(noun) : row.Position;
        row.Json = json;
        row.Version = _edition.Show();
    }

    /// <summary>Removes one if it is there.</summary>
    public void Remove(Noun noun, string key)
    {
        if (_rows.GetValueOrDefault((noun, key)) is { Json: not null } row)
        {
            row.Json = null;
            row.Version = _edition.Show();
        }
    }

    private DefinitionRow Add(Noun noun, string key)
    {
        var row = new DefinitionRow { Noun = noun, Key = key };
        _context.Add(row);
        _rows.Add((noun, key), row);
        return row;
    }

    private int NextPosition(Noun noun) => 1 + _rows.Values.Where(row => row.Noun == noun).Max(row => row.Position);
}
