namespace Dunning.Tests.Peers;

/// <summary>Cases of another system that no debtor's story here answers, and why.</summary>
internal sealed record PeerGap(string System, string Why, params string[] Ids)
{
    private const string Figures =
        "Fees and interest without a debtor, which the runner of cases (`tests/Dunning.Vectors`) answers.";

    public static readonly PeerGap[] All =
    [
        new(
            "Business Central",
            "Going on with a run that failed is for the package that hosts runs; the core issues nothing twice.",
            "BC-14"),
        new(
            "Business Central", Figures, "BC-FEE-01", "BC-FEE-03", "BC-FEE-04", "BC-INT-01", "BC-INT-02", "BC-INT-03",
            "BC-INT-05", "BC-INT-07"),
        new("Business Central", "Cash rounding of a document is for whoever prints it.", "BC-RND-01"),
        new("ERPNext", Figures, "ERP-01", "ERP-02", "ERP-03", "ERP-04", "ERP-10"),
        new("Odoo (OCA)", Figures, "OCA-14", "OCA-15"),
        new("iDempiere", Figures, "IDE-02"),
    ];
}
