using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ContentJourney.Experiments;

/// <summary>Puts seeds into buckets, the same on every machine and in every language.</summary>
public static class Bucket
{
    /// <summary>How many buckets there are.</summary>
    public const int Count = 10_000;

    /// <summary>The seed's bucket, 0 to 9,999: the first 8 bytes, big endian, of SHA-256 over UTF-8 <c>experimentKey + "\n" + seed</c>, modulo <see cref="Count"/>.</summary>
    public static int Of(string experimentKey, string seed)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{experimentKey}\n{seed}"), hash);
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(hash) % Count);
    }

    /// <summary>The arm whose range holds the seed's bucket; null when none does. Arms take consecutive ranges in their declared order.</summary>
    public static Arm? ArmOf(Experiment experiment, string seed)
    {
        var rest = Of(experiment.Key, seed);
        foreach (var arm in experiment.Arms)
        {
            if (rest < arm.Share)
            {
                return arm;
            }

            rest -= arm.Share;
        }

        return null;
    }
}
