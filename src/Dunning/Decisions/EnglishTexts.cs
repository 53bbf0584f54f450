namespace Dunning.Decisions;

internal sealed class EnglishTexts : Texts
{
    public override string Render(Reason reason) => reason.Rule.Value;

    public override string Summary(Decision decision) => decision.Debtor.Value;
}
