using System.Globalization;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Response;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>What ends an execution early: nobody waits for the response any more, its time is up, or it has become too long.</summary>
/// <param name="options">How long it may take from now on, and how long it may become.</param>
/// <param name="cancellation">Canceled when nobody waits any more, or earlier than the time is found to be up.</param>
internal readonly struct Interruptions(EngineOptions options, CancellationToken cancellation)
{
    // A clock that costs next to nothing to read: it is read for every field.
    private readonly long _end = options.Timeout == Timeout.InfiniteTimeSpan ? long.MaxValue : Environment.TickCount64 + (long)options.Timeout.TotalMilliseconds;

    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    /// <exception cref="OperationEndedException">The operation has had all it may have.</exception>
    public void ThrowIfOver(int written)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Environment.TickCount64 > _end)
        {
            throw new OperationEndedException(TimeIsUp(options));
        }

        if (written > options.MaxResponseBytes)
        {
            throw new OperationEndedException(new GraphQLError($"The response has more than {options.MaxResponseBytes} bytes. Ask for less at a time.") { Code = "LIMIT_RESPONSE" });
        }
    }

    /// <summary>Whether an exception comes from a failure and not from the execution's end: a resolver may run out of time of its own.</summary>
    public bool IsFailure(Exception exception) =>
        exception is not OperationEndedException && (exception is not OperationCanceledException || !cancellation.IsCancellationRequested);

    /// <summary>Why an operation that took too long has no data.</summary>
    public static GraphQLError TimeIsUp(EngineOptions options)
    {
        var seconds = options.Timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new GraphQLError($"The operation took longer than {seconds} s and was ended. Ask for less at a time.") { Code = "LIMIT_TIME" };
    }
}
