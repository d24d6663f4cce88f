namespace ContentJourney.Journeys.Pictures;

/// <summary>A part of the picture over its whole width, which knows its height before it is drawn.</summary>
internal interface IRow
{
    double Height { get; }

    void Draw(SvgWriter svg, double top);
}
