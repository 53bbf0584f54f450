namespace Dunning.Cli;

/// <summary>How a decision is written.</summary>
internal interface IDecisionFormat
{
    void Write(Decision decision, OrderedOutput output);
}
