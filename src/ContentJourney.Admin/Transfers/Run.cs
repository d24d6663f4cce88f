using ContentJourney.Problems;
using ContentJourney.Transfer;

namespace ContentJourney.Admin.Transfers;

/// <summary>The applying of an archive, which goes on while its owner watches or not.</summary>
/// <param name="upload">The archive.</param>
internal sealed class Run(Upload upload) : IProgress<TransferPhase>
{
    private volatile Outcome<TransferPlan>? _result;
    private volatile TransferPhase _phase;

    public Upload Upload { get; } = upload;

    public TransferPhase Phase => _phase;

    /// <summary>Gets what came of it; null while it goes on.</summary>
    public Outcome<TransferPlan>? Result => _result;

    public void Report(TransferPhase value) => _phase = value;

    public void End(Outcome<TransferPlan> result) => _result = result;
}
