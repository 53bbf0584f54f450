namespace Dunning.Cli;

/// <summary>What the command ends with.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Facts, a policy or a story have a problem, a debtor named is not there, or policies differ.</summary>
    public const int Findings = 1;

    /// <summary>It could not run: the command line, the policy or the file is not usable.</summary>
    public const int NotRun = 2;
}
