using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ContentJourney.Fuzz.Targets;

namespace ContentJourney.Fuzz;

/// <summary>Tries inputs, one after the other, and keeps those that show something new.</summary>
internal sealed class Fuzzer(IReadOnlyDictionary<InputKind, ITarget> targets, int seed)
{
    private const int MostFindings = 20;
    private const int WarmUp = 20_000;
    private const long MostGrowth = 200L << 20;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(10);

    // The host is slower than the engine, so that it gets fewer inputs.
    private static readonly InputKind[] _turns = [InputKind.Documents, InputKind.Variables, InputKind.Documents, InputKind.Schemas, InputKind.Documents, InputKind.Bodies, InputKind.Variables, InputKind.Schemas];

    private readonly Random _random = new(seed);
    private readonly HashSet<string> _findings = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = new();
    private long _tried;
    private long _memoryBefore;

    public Corpus Corpus { get; } = new();

    /// <summary>Runs so long, and says whether nothing was found.</summary>
    public async Task<bool> RunAsync(TimeSpan time)
    {
        var mutator = new Mutator(_random);
        foreach (var input in Seeds.All())
        {
            // The first ones are compiled on their way, so that their time says nothing.
            await TryAsync(input, TimeSpan.MaxValue);
        }

        _watch.Start();
        var report = _pause;
        while (_watch.Elapsed < time && _findings.Count < MostFindings)
        {
            await TryAsync(Next(mutator), _patience);
            if (_tried == WarmUp)
            {
                _memoryBefore = GC.GetTotalMemory(forceFullCollection: true);
            }

            if (_watch.Elapsed >= report)
            {
                Report();
                report += _pause;
            }
        }

        return IsMemoryBounded() && _findings.Count == 0;
    }

    private Input Next(Mutator mutator)
    {
        var kind = _turns[_random.Next(_turns.Length)];
        var known = Corpus.Of(kind);
        return new Input(kind, known.Count == 0 || _random.Next(20) == 0 ? mutator.Noise() : mutator.Change(known[_random.Next(known.Count)], known));
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "That none escapes is what is tried.")]
    private async Task TryAsync(Input input, TimeSpan patience)
    {
        _tried++;
        var before = Environment.CpuUsage.TotalTime;
        using var watchdog = new Timer(Hangs, input, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        try
        {
            Corpus.Add(input, await targets[input.Kind].TakeAsync(input.Text));
            if (Environment.CpuUsage.TotalTime - before > patience)
            {
                throw new FindingException("It took more than a second.");
            }
        }
        catch (Exception exception)
        {
            Found(input, exception);
        }
    }

    private void Found(Input input, Exception exception)
    {
        var what = exception is FindingException ? exception.Message : exception.ToString();
        if (_findings.Add($"{input.Kind} {exception.GetType().Name} {what.Split('\n')[0]}"))
        {
            Console.WriteLine($"FOUND {input.Kind}: {what}\n----\n{input.Text}\n----");
        }
    }

    private static void Hangs(object? input)
    {
        Console.WriteLine($"HANGS {input}");
        Environment.Exit(2);
    }

    private void Report() => Console.WriteLine(
        $"{_watch.Elapsed:hh\\:mm\\:ss} {_tried} inputs, {_tried / _watch.Elapsed.TotalSeconds:F0}/s, {Corpus.Features} features, {GC.GetTotalMemory(forceFullCollection: false) >> 20} MiB, {_findings.Count} findings");

    private bool IsMemoryBounded()
    {
        Report();
        var growth = GC.GetTotalMemory(forceFullCollection: true) - _memoryBefore;
        Console.WriteLine($"Memory in use grew by {growth >> 20} MiB since the {WarmUp}th input.");
        return growth <= MostGrowth;
    }
}
