namespace ContentJourney.Journeys.Pictures;

/// <summary>A card and its place in its row.</summary>
internal sealed record PlacedCard(MapTouchpoint Touchpoint, Card Card, int Column, double Left, double Top, double Width)
{
    public double Right => Left + Width;

    public double Bottom => Top + Card.Height;

    public double Middle => Top + (Card.Height / 2);
}
