namespace ContentJourney.Journeys.Pictures;

/// <summary>A stage with its phase, counted from 0.</summary>
internal sealed record MapStage(int Index, Stage Stage, Phase Phase, MapTouchpoint[] Touchpoints);
