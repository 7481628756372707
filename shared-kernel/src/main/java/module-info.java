import org.jspecify.annotations.NullMarked;

/**
 * Facts and meaning. A module because only a named module may seal a hierarchy over several
 * packages, and the event hierarchy must be sealed: an event that nobody handles must not compile.
 * Those who use it from the class path need to know nothing of this.
 */
@NullMarked
module fairwell.kernel {
  requires java.net.http;
  requires transitive java.sql;
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;

  exports fairwell.kernel.access;
  exports fairwell.kernel.agreement;
  exports fairwell.kernel.event;
  exports fairwell.kernel.event.audit;
  exports fairwell.kernel.event.employee;
  exports fairwell.kernel.event.offboarding;
  exports fairwell.kernel.event.organisation;
  exports fairwell.kernel.event.policy;
  exports fairwell.kernel.event.template;
  exports fairwell.kernel.evidence;
  exports fairwell.kernel.facts;
  exports fairwell.kernel.id;
  exports fairwell.kernel.kpi;
  exports fairwell.kernel.law;
  exports fairwell.kernel.law.ending;
  exports fairwell.kernel.law.insurance;
  exports fairwell.kernel.law.noncompete;
  exports fairwell.kernel.law.abroad;
  exports fairwell.kernel.law.leave;
  exports fairwell.kernel.law.pack;
  exports fairwell.kernel.law.procedure;
  exports fairwell.kernel.law.protection;
  exports fairwell.kernel.law.tax;
  exports fairwell.kernel.law.topic;
  exports fairwell.kernel.law.wage;
  exports fairwell.kernel.ledger;
  exports fairwell.kernel.ledger.store;
  exports fairwell.kernel.ledger.witness;
  exports fairwell.kernel.objection;
  exports fairwell.kernel.offboarding;
  exports fairwell.kernel.organisation;
  exports fairwell.kernel.personal;
  exports fairwell.kernel.personal.vault;
  exports fairwell.kernel.preparation;
  exports fairwell.kernel.refusal;
  exports fairwell.kernel.separation;
  exports fairwell.kernel.talk;
  exports fairwell.kernel.value;
}
