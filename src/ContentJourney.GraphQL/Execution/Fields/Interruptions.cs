namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>What ends an execution early: nobody waits for the response any more, or its time is up.</summary>
/// <param name="timeout">How long the execution may take from now on; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it wants.</param>
/// <param name="cancellation">Canceled when nobody waits any more, or earlier than the time is found to be up.</param>
internal sealed class Interruptions(TimeSpan timeout, CancellationToken cancellation)
{
    // A clock that costs next to nothing to read: it is read for every field.
    private readonly long _end = timeout == Timeout.InfiniteTimeSpan ? long.MaxValue : Environment.TickCount64 + (long)timeout.TotalMilliseconds;

    private bool IsOver => cancellation.IsCancellationRequested || Environment.TickCount64 > _end;

    /// <exception cref="OperationCanceledException">The execution is to end.</exception>
    public void ThrowIfOver()
    {
        if (IsOver)
        {
            throw new OperationCanceledException();
        }
    }

    /// <summary>Whether an exception comes from a failure and not from the execution's end: a resolver may run out of time of its own.</summary>
    public bool IsFailure(Exception exception) => exception is not OperationCanceledException || !IsOver;
}
