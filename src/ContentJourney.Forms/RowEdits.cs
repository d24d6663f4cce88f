using System.Globalization;

namespace ContentJourney.Forms;

/// <summary>
/// Adds, removes and moves rows of a form that is not saved yet: <c>add:phases</c>, <c>remove:phases.0</c>, <c>up:phases.1</c>,
/// <c>down:phases.0.kpis.1</c>. Lists may lie in rows of others.
/// </summary>
public static class RowEdits
{
    private static readonly string[] _verbs = ["add", "remove", "up", "down"];

    /// <summary>Whether a button asks for such an edit; without a row it asks for something else.</summary>
    public static bool Is(string? act) => act?.Split(':') is [var verb, _] && _verbs.Contains(verb, StringComparer.Ordinal);

    /// <summary>The fields after the edit; unchanged where there is no such row.</summary>
    public static FormFields After(FormFields fields, string act)
    {
        var (verb, place) = (act.Split(':')[0], act[(act.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        if (verb == "add")
        {
            fields.Set(Row(place, fields.Rows(place).Count) + "row", "");
            return fields;
        }

        var dot = place.LastIndexOf('.');
        return dot > 0 && int.TryParse(place[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? Moved(fields, place[..dot], verb, position)
            : fields;
    }

    private static FormFields Moved(FormFields fields, string list, string verb, int position)
    {
        var count = fields.Rows(list).Count;
        var order = Enumerable.Range(0, count).ToList();
        var to = verb switch { "up" => position - 1, "down" => position + 1, _ => 0 };
        if (position >= count || to < 0 || to >= count)
        {
            return fields;
        }

        order.RemoveAt(position);
        if (verb != "remove")
        {
            order.Insert(to, position);
        }

        return fields.Renamed(name => Renamed(name, list, order));
    }

    private static string? Renamed(string name, string list, List<int> order)
    {
        if (!name.StartsWith(list + ".", StringComparison.Ordinal) || name.IndexOf('.', list.Length + 1) is not (> 0 and var end)
            || !int.TryParse(name[(list.Length + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return name;
        }

        var next = order.IndexOf(position);
        return next < 0 ? null : Row(list, next) + name[(end + 1)..];
    }

    private static string Row(string list, int position) => string.Create(CultureInfo.InvariantCulture, $"{list}.{position}.");
}
