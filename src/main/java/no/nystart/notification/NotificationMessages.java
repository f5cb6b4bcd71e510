package no.nystart.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people are told, and the words of its pages; texts in messages/notification_nb, _nn and _en. */
@MessageBundle(value = "notification", locale = "nb")
public interface NotificationMessages {

    @Message
    String what(NoticeKind kind);

    String lastDay(String date);

    String greeting(String firstName);

    String subject();

    String subjectOfSeveral(int count);

    String severalBelow(int count);

    String readHere();

    String withoutSignIn();

    String signature();

    String doNotReply();

    String smsOfSeveral(int count);

    String notices();

    String noticesHint();

    String demoSms();

    String noticesCaption();

    String noticesEmpty();

    String channelMail();

    String channelSms();

    String setUp();

    String smsNotSetUp();

    String mailNotSetUp();

    String to();

    String about();

    String whatIsTold();

    String written();

    String state();

    String all();

    String dueBy();

    @Message
    String stateName(Notice.State state);

    @Message
    String recipientKind(Recipient.Kind kind);

    @Message
    String channelName(Notice.Channel channel);

    @Message
    String failure(Failure failure);

    @Message
    String task(Notice.Task task);

    String taskHidden();

    String goesAt(String time);

    String triedAgainAt(String time);

    String sendAgain();

    String sentAgain();

    String lastWeek();

    String failures();

    String failuresCaption();

    String failuresEmpty();

    String tasks();

    String tasksHint();

    String tasksCaption();

    String tasksEmpty();

    String whatToDo();

    String mine();

    String ofOffice();

    String whose();

    String done();

    String toldSelf();

    String doneNoted();

    String dayTask(String task, String name, String what);

    String dayTasks(long count);

    String dayFailed(long count);
}
