using ContentJourney.Collections;

namespace ContentJourney.Editing;

/// <summary>A file and where it is used.</summary>
/// <param name="File">The file.</param>
/// <param name="Uses">Where; empty when nowhere.</param>
public sealed record UsedFile(MediaFile File, ValueList<Use> Uses);
