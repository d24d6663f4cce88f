namespace ContentJourney.Journeys.Pictures;

/// <summary>A touchpoint as a card: symbol, name, channel and owner, what the persona does and thinks.</summary>
internal sealed class Card
{
    public const double Padding = 12;

    private const double SymbolRoom = 26;
    private const double BulletRoom = 11;
    private const int Actions = 3;
    private const int Thoughts = 2;

    private readonly MapTouchpoint _touchpoint;
    private readonly double _width;
    private readonly TextBlock _name;
    private readonly TextBlock _about;
    private readonly (TextBlock Text, double Indent)[] _details;

    public Card(MapTouchpoint touchpoint, double width, int[] leadsElsewhere)
    {
        (_touchpoint, _width) = (touchpoint, width);
        var room = width - (2 * Padding);
        var owner = touchpoint.Touchpoint.Owner;
        _name = TextBlock.Wrap(touchpoint.Touchpoint.Name, room - SymbolRoom, TextStyle.Name, 4);
        _about = TextBlock.Wrap(owner is null ? touchpoint.ChannelName : $"{touchpoint.ChannelName} · {owner}", room - SymbolRoom, TextStyle.Small, 2);
        _details =
        [
            .. touchpoint.Touchpoint.Actions.Take(Actions).Select(action => (TextBlock.Wrap(action, room - BulletRoom, TextStyle.Body, 3), BulletRoom)),
            .. touchpoint.Touchpoint.Thoughts.Take(Thoughts).Select(thought => (TextBlock.Wrap($"“{thought}”", room, TextStyle.Thought, 3), 0.0)),
            .. leadsElsewhere.Length == 0 ? Array.Empty<(TextBlock, double)>() : [(TextBlock.Wrap($"→ {string.Join(", ", leadsElsewhere)}", room, TextStyle.Small, 2), 0)],
        ];
    }

    public double Height => (2 * Padding) + _name.Height + _about.Height + _details.Sum(detail => detail.Text.Height + 4) + (_details.Length > 0 ? 6 : 0);

    public void Draw(SvgWriter svg, double left, double top)
    {
        var text = left + Padding;
        svg.Add($"""<g class="cj-touchpoint"><title>{$"{_touchpoint.Number}. {_touchpoint.Touchpoint.Name}"}</title>""");
        svg.Add($"""<rect class="cj-card" x="{left}" y="{top}" width="{_width}" height="{Height}" rx="8"/>""");
        ChannelSymbol.Draw(svg, _touchpoint.Channel?.Kind, text, top + Padding + 1);
        svg.Text(_name, text + SymbolRoom, top + Padding);
        svg.Text(_about, text + SymbolRoom, top + Padding + _name.Height);
        var y = top + Padding + _name.Height + _about.Height + 6;
        foreach (var (detail, indent) in _details)
        {
            svg.Line(indent > 0 ? "•" : "", detail.Style, text, y + 4);
            svg.Text(detail, text + indent, y + 4);
            y += detail.Height + 4;
        }

        NumberBadge.Draw(svg, _touchpoint, left + _width - 2, top + 2);
        svg.AddVerbatim("</g>");
    }
}
