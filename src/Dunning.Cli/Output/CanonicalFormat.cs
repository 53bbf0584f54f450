namespace Dunning.Cli;

/// <summary>One line per debtor and day: the canonical bytes.</summary>
internal sealed class CanonicalFormat : IDecisionFormat
{
    public void Write(Decision decision, OrderedOutput output)
    {
        DecisionJson.Write(output.Line, decision);
        output.EndLine();
    }
}
