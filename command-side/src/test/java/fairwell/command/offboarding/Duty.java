package fairwell.command.offboarding;

/** What has to be done, or waived by an event, before something else may happen in a case. */
enum Duty {
  NOT_OVER("the case has not come to its end"),
  CLOSED("the case is closed"),
  NOT_ENDED("the case is neither closed nor called off"),
  CAN_BE_CALLED_OFF("nobody called it off, and it is not closed with the person staying"),
  GOES_ON("the employment does not go on"),
  DATES("the dates are set"),
  SUBMISSION("approval was asked for"),
  APPROVAL("the ground that holds is approved"),
  UNION("the union was told the reason, or that was waived, where the law wants it"),
  REPORT("the preparation report is attached"),
  HAZARDS("every hazard is looked at"),
  TALKS("talks are under way"),
  TALKS_BEGUN("talks have begun"),
  NOT_IN_TALKS("no talks are under way"),
  OFFER("an offer lies open"),
  TALKS_END("talks are agreed, failed or waived"),
  AGREED("an offer was accepted"),
  NOTICE("notice is given"),
  COMPUTED("a settlement is computed"),
  CURRENT("the settlement was computed for the terms that hold"),
  OFFER_IS_CURRENT("an open offer rests on the current version"),
  ISSUED("the current version is issued"),
  DISPUTE("a line was disputed"),
  ANSWERED("every dispute is answered"),
  CONFIRMED("the current version is confirmed, or that was waived"),
  WAGES_PAID("the wages are paid"),
  PAID("nothing of the current version is owed"),
  TAKEN_BACK("no agreement is under way"),
  DRAFT("an agreement is drafted"),
  DRAFT_IS_CURRENT("the draft names the current version"),
  SENT("the agreement is sent"),
  BOTH_SIGNED("both parties have signed"),
  SIGNED("the agreement is concluded, or waived"),
  HANDOVER_BEGUN("an item of the handover is raised"),
  HANDOVER("every item is resolved, or waived for longer than today"),
  CERTIFICATE("the certificate is issued"),
  MEETINGS_ENDED("no meeting is open, and every mandatory point is answered"),
  MEETING("the meeting was opened"),
  OBJECTION("the objection was raised"),
  ANSWER("the objection was answered"),
  RECHECK("somebody was asked to look again"),
  WAIVER_PROPOSED("somebody proposed to leave the step out"),
  WAIVER_ASKED("a waiver of the item was asked for"),
  ACCESS_ORDERED("the account was ordered off, or found off"),
  ACCESS_CUT("the account is off"),
  DEADLINE("the legal act is due"),
  FOLLOW_UP("the follow-up is planned"),
  KNOWLEDGE("the topic is to be handed over"),
  TOPICS("every topic on which the item rests was handed over"),
  INTERVIEW("the exit interview was asked for"),
  FORMAL_DISPUTE("the dispute was filed and runs"),
  DISPUTE_NOT_CLOSED("the dispute was filed and is not closed"),
  RECIPIENT("somebody was named to take the area over"),
  TAKEN_OVER("the recipient accepted"),
  PROMISE("the promise was made"),
  EXCEPTION("the exception was asked for");

  private final String words;

  Duty(String words) {
    this.words = words;
  }

  /** Whether it is a matter of the whole case and not of one item in it. */
  boolean isOfTheWhole() {
    return ordinal() < MEETING.ordinal();
  }

  String words() {
    return words;
  }
}
