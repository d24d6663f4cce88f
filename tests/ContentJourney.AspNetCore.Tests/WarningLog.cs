using Microsoft.Extensions.Logging;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>Waits for what a host says in its log.</summary>
internal sealed class WarningLog : ILoggerProvider, ILogger
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource<string> _firstWarning = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> FirstWarningAsync() => _firstWarning.Task.WaitAsync(_patience);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Warning)
        {
            _firstWarning.TrySetResult(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
