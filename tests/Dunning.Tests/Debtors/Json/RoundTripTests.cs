using System.Text;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Debtors.Json;

/// <summary>What was written is read as it was, and written again as it stood.</summary>
public class RoundTripTests
{
    [Fact]
    public void Generated_snapshots_are_valid() =>
        ForAll.Check<Plain, DebtorSnapshot>(Snapshots.Make, snapshot => snapshot.FindProblems().ShouldBeEmpty());

    [Fact]
    public void What_was_written_is_read_as_it_was() => ForAll.Check<Plain, DebtorSnapshot>(
        Snapshots.MakeNarrow,
        snapshot => SnapshotJson.Read(SnapshotJson.ToBytes(snapshot).Span).Value.ShouldBe(snapshot));

    [Fact]
    public void What_was_read_is_written_as_it_stood() => ForAll.Check<Plain, byte[]>(
        plain => SnapshotJson.ToBytes(Snapshots.Make(plain)).ToArray(),
        bytes =>
        {
            var again = SnapshotJson.ToBytes(SnapshotJson.Read(bytes).Value).ToArray();

            Encoding.ASCII.GetString(again).ShouldBe(Encoding.ASCII.GetString(bytes));
        });
}
