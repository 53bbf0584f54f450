namespace Dunning.Tests.Peers;

/// <summary>Cases of another system that nothing of ours answers, and why.</summary>
internal sealed record PeerGap(string System, string Why, params string[] Ids)
{
    private const string Charges = "Charges are not in the library yet.";
    private const string Interest = "Interest is not in the library yet.";

    public static readonly PeerGap[] All =
    [
        new(
            "Business Central",
            "To go on with a run that failed is for the package that hosts runs; the core issues nothing twice (BC-13).",
            "BC-14"),
        new("Business Central", Charges, "BC-FEE-01", "BC-FEE-03", "BC-FEE-04", "BC-FEE-06", "BC-FEE-07"),
        new("Business Central", Interest, "BC-INT-01", "BC-INT-02", "BC-INT-03", "BC-INT-05", "BC-INT-06", "BC-INT-07"),
        new("Business Central", "Cash rounding of a document is for whoever prints it.", "BC-RND-01"),
        new("ERPNext", Charges, "ERP-01", "ERP-04"),
        new("ERPNext", Interest, "ERP-02", "ERP-03", "ERP-10"),
        new("Odoo (OCA)", Charges, "OCA-14", "OCA-15"),
        new("iDempiere", Charges, "IDE-02"),
        new("Invoice Ninja", Charges, "NINJA-04", "NINJA-05"),
    ];
}
