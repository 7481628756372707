package fairwell.kernel.refusal;

/**
 * Why something was refused: data for a program, and a stable code for its texts. Refusals hold
 * nothing personal, so they may be logged, stored and shown.
 */
public sealed interface Refusal
    permits OutOfOrder,
        AgreementFactsMissing,
        AlreadyDone,
        CaseNotFound,
        EmployeeNotFound,
        CaseAlreadyOpen,
        RoleMayNot,
        NotYourUnit,
        FourEyes,
        SeatTaken,
        ApproverBelow,
        ApproverBelowAsker,
        ApproverNotInLine,
        StaleVersion,
        MatrixNotProposed,
        NoLimitInCurrency,
        RequestKeyReused,
        DatesOutOfOrder,
        ImpossibleValue,
        UnknownItem,
        HazardOpenInRecords,
        NoDismissalDuringProtection,
        EndDuringProtection,
        GroundDoesNotFit,
        FactDiffers,
        FactBeforeHire,
        FactUnknown,
        FigureUnknown,
        OverlayUnsound,
        OverlayUnknown,
        WagesAreNeverHeldForClearance,
        StatementIncomplete,
        EntitlementAlreadySettled,
        ReasonContradictsGround,
        OfferNotOpen,
        WrongSide,
        AboveAuthority,
        BelowLegalMinimum,
        UnknownPlaceholder,
        PointsUncovered,
        PaperUnsound,
        PaperDataMissing,
        GlyphMissing,
        SigningNotOffered,
        UnderLegalHold,
        StillKept,
        StillEmployed,
        ProcessingIsRestricted,
        PersonIsErased {

  /** What kind of no this is; the border maps it to an HTTP status. */
  Kind kind();

  /** The stable code, for example {@code step-skipped}. */
  default String code() {
    return RefusalCode.of(getClass());
  }

  /** The kinds of no. */
  enum Kind {
    /** The input cannot be right. */
    INVALID,
    /** The actor may not. */
    FORBIDDEN,
    /** There is no such thing. */
    NOT_FOUND,
    /** Not in this state. */
    CONFLICT,
    /** Someone else was faster. */
    STALE,
    /** Well formed, but contradicts an earlier request. */
    UNPROCESSABLE,
    /** A rule of law forbids it. */
    LAW
  }
}
