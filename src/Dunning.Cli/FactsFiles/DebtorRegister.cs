using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dunning.Cli;

/// <summary>Which debtors a file has named so far, and on which line.</summary>
/// <remarks>It keeps 16 bytes of a hash per debtor, so that a file of any size can be read.</remarks>
internal sealed class DebtorRegister(IEnumerable<DebtorId> expected)
{
    private readonly Dictionary<UInt128, long> _lines = [];
    private readonly HashSet<DebtorId> _missing = [.. expected];

    /// <summary>Gets the debtors that were expected and are not there.</summary>
    public IEnumerable<DebtorId> Missing => _missing.OrderBy(debtor => debtor.Value, StringComparer.Ordinal);

    /// <summary>Enters a debtor, or says on which line he stands already.</summary>
    public Fault? Enter(DebtorId debtor, long line)
    {
        _missing.Remove(debtor);
        if (_lines.TryAdd(KeyOf(debtor), line))
        {
            return null;
        }

        return new("DUN3011", "debtor", FindingTexts.Twice(debtor, _lines[KeyOf(debtor)]));
    }

    private static UInt128 KeyOf(DebtorId debtor)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(debtor.Value), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
