using System.Globalization;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>Where in the response the writing is, as a stack; spelled out only for errors.</summary>
[SpecSection("sec-Response-Position")]
internal sealed class ResponsePath
{
    private const int UsualDepth = 4;

    private Segment[] _segments = new Segment[UsualDepth];

    public int Depth { get; private set; }

    /// <summary>Goes down to a field.</summary>
    public void Push(string responseName) => Push(new Segment(responseName, 0));

    /// <summary>Goes down to an item of a list.</summary>
    public void Push(int position) => Push(new Segment(null, position));

    /// <summary>Goes up again.</summary>
    public void SetBack(int depth) => Depth = depth;

    /// <summary>The response names and positions.</summary>
    public object[] ToArray() => Array.ConvertAll(_segments[..Depth], segment => (object?)segment.Name ?? segment.Position);

    /// <summary>The place, to come back to it.</summary>
    public Segment[] Save() => _segments[..Depth];

    public void Restore(Segment[] saved)
    {
        Depth = 0;
        foreach (var segment in saved)
        {
            Push(segment);
        }
    }

    public override string ToString() => string.Join('.', ToArray().Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));

    private void Push(Segment segment)
    {
        if (Depth == _segments.Length)
        {
            Array.Resize(ref _segments, Depth * 2);
        }

        _segments[Depth++] = segment;
    }

    /// <summary>A field or an item.</summary>
    internal readonly record struct Segment(string? Name, int Position);
}
