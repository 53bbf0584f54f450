using System.Text.Json;
using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>The whole document: a format number, the members of the facts, and the history.</summary>
internal static class SnapshotShape
{
    /// <summary>The only format so far.</summary>
    public const int Format = 1;

    // The currency in whose digits amounts are written stands in the facts.
    public static readonly Shape<DebtorSnapshot> Snapshot =
        new Shape<DebtorSnapshot>("snapshot", "All that the engine may know of one debtor.", new())
        {
            Currency = snapshot => snapshot.Facts.Currency,
        }
            .Add(new FormatMember())
            .Lifted(FactsShape.Facts, new(
                snapshot => snapshot.Facts, (snapshot, value) => snapshot with { Facts = value }))
            .Optional(
                "history",
                HistoryShapes.History,
                "What Dunning itself knows; left out for a debtor who was never dunned.",
                new(snapshot => snapshot.History, (snapshot, value) => snapshot with { History = value }));

    /// <summary>The number of the format: always written, first, and taken for 1 where it is missing.</summary>
    private sealed class FormatMember() : Member<DebtorSnapshot>("format", "The number of this format.")
    {
        public override bool IsRequired => false;

        public override string Default => "1";

        public override Format Format { get; } = new WholeFormat<int>();

        public override DebtorSnapshot Read(DebtorSnapshot into, JsonElement json, Reading reading)
        {
            if (json.ValueKind is not JsonValueKind.Null && !IsKnown(json))
            {
                var found = Fault.Shorten(json.GetRawText());
                var known = SnapshotShape.Format;
                reading.Add(Name, new("DUN2110", $"format {found} is not known; this version reads format {known}."));
            }

            return into;
        }

        public override void Write(DebtorSnapshot from, Writing writing) =>
            writing.Json.WriteNumber(Encoded, SnapshotShape.Format);

        public override Setter<DebtorSnapshot>? Find(string path) => null;

        private static bool IsKnown(JsonElement json) =>
            json.ValueKind is JsonValueKind.Number
            && json.TryGetInt32(out var number)
            && number == SnapshotShape.Format;
    }
}
