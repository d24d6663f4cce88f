using ContentJourney.Transfer;

namespace ContentJourney.Admin.Transfers;

/// <summary>An archive that somebody sent and has not applied yet.</summary>
/// <param name="id">A name that nobody guesses.</param>
/// <param name="owner">The account that sent it; nobody else sees it.</param>
/// <param name="name">The file's name.</param>
/// <param name="bytes">The archive.</param>
/// <param name="plan">What it would change, as its owner saw it last.</param>
/// <param name="at">When it was sent.</param>
internal sealed class Upload(string id, string owner, string name, ReadOnlyMemory<byte> bytes, TransferPlan plan, DateTimeOffset at)
{
    public string Id { get; } = id;

    public string Owner { get; } = owner;

    public string Name { get; } = name;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public TransferPlan Plan { get; set; } = plan;

    public DateTimeOffset At { get; } = at;
}
