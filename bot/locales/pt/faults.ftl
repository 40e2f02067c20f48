faults-told = **{ $message }**
    { $hint }
error-not-allowed = Isto é só para a moderação deste servidor.
error-not-allowed-hint = Fale com ela. Quem pode gerenciar o servidor pode indicar os cargos da moderação com /settings.
error-only-in-guild = Isto só funciona em um servidor.
error-only-in-guild-hint = Use em um canal do seu servidor.
error-lacking-permission = Não tenho permissão para fazer isso neste canal.
error-lacking-permission-hint = A moderação pode me deixar ver o canal, enviar mensagens, inserir links, anexar arquivos e ver o histórico de mensagens lá.
error-command-changed = Este comando mudou desde que o seu Discord foi carregado.
error-command-changed-hint = Recarregue o Discord (Ctrl+R, ou feche o aplicativo) e tente de novo.
error-discord-refused = O Discord não aceitou a minha mensagem.
error-discord-refused-hint = Tente de novo; se acontecer outra vez, avise quem me administra: o registro tem os detalhes.
error-discord-away = O próprio Discord está com problemas agora.
error-discord-away-hint = Tente de novo em um minuto. As músicas que você pediu não se perderam.
