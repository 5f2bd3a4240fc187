REM Opens every .docx of a folder, takes or refuses all its tracked changes, and stores it in another folder;
REM what is there already is left.
Sub Settle(inFolder As String, outFolder As String)
  Dim name As String
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  For Each file In files.getFolderContents(ConvertToURL(inFolder), False)
    parts = Split(file, "/")
    name = parts(UBound(parts))
    SettleOne(inFolder & "/" & name, outFolder & "/accept-" & name, ".uno:AcceptAllTrackedChanges")
    SettleOne(inFolder & "/" & name, outFolder & "/reject-" & name, ".uno:RejectAllTrackedChanges")
  Next
End Sub

Sub SettleOne(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim none()
  If FileExists(target) Then Exit Sub
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, none())
  document.storeToURL(ConvertToURL(target), filter())
  document.close(True)
End Sub
