namespace ContentJourney.GraphQL.Tests.Limits;

/// <summary>What something takes of the processor, so that a busy machine makes no difference.</summary>
internal static class Effort
{
    private const int Tries = 3;

    /// <summary>What anybody may take of it with one request, whatever it is.</summary>
    public static TimeSpan Most { get; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The least of several tries: the others may have collected garbage or compiled.</summary>
    public static TimeSpan Of(Action work) => Enumerable.Range(0, Tries).Min(_ =>
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    });
}
