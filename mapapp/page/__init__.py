"""The local web page, in Streamlit."""
