namespace ContentJourney.Experiments;

/// <summary>One side of a split test.</summary>
/// <param name="Key">The key, unique in its experiment.</param>
/// <param name="Share">How many of <see cref="Bucket.Count"/> buckets it takes, 1 to 10,000; the arms together take at most all.</param>
public sealed record Arm(string Key, int Share);
