using System.Security.Cryptography;
using ContentJourney.Access;
using ContentJourney.Transfer;

namespace ContentJourney.Admin.Transfers;

/// <summary>Keeps archives in this process between looking at what they would change and applying them: few, not many bytes, and not for long. The oldest goes first.</summary>
/// <param name="time">The clock.</param>
internal sealed class Uploads(TimeProvider time)
{
    public const int Most = 5;
    public const long MostBytes = 256L << 20;
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private readonly List<Upload> _kept = [];

    public Upload Keep(Actor actor, string name, ReadOnlyMemory<byte> bytes, TransferPlan plan)
    {
        var upload = new Upload(RandomNumberGenerator.GetHexString(32, lowercase: true), actor.Name, name, bytes, plan, time.GetUtcNow());
        lock (_lock)
        {
            _kept.Add(upload);
            Trim();
        }

        return upload;
    }

    /// <summary>An upload of this actor's; null when there is none, or none any more.</summary>
    public Upload? Find(Actor actor, string id)
    {
        lock (_lock)
        {
            Trim();
            return _kept.Find(upload => upload.Id == id && upload.Owner == actor.Name);
        }
    }

    public void Forget(Upload upload)
    {
        lock (_lock)
        {
            _kept.Remove(upload);
        }
    }

    private void Trim()
    {
        var oldest = time.GetUtcNow() - Life;
        _kept.RemoveAll(upload => upload.At <= oldest);
        while (_kept.Count > Most || _kept.Sum(upload => (long)upload.Bytes.Length) > MostBytes)
        {
            _kept.RemoveAt(0);
        }
    }
}
